import { useTranslations } from 'use-intl';

/** Why something is only shown here, and the way to where one signs in as somebody who may change it. */
export function SignInWay({ why }: { why: string }) {
  const t = useTranslations('account.settings');
  return (
    <p className="item__sub">
      {why} <a href="#/cuenta">{t('open')}</a>
    </p>
  );
}
