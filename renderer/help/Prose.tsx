import { lexer, type MarkedToken, type Token } from 'marked';
import { Keycap } from '../ui/Keycap.tsx';

interface Props {
  text: string;
  /** Goes to the article that a link names. */
  onGo: (id: string) => void;
}

/** A section of a manual. What it shows in pictures is left out: the program itself is in sight. */
export function Prose({ text, onGo }: Props) {
  return <Tokens of={lexer(text)} onGo={onGo} />;
}

function Tokens({ of, onGo }: { of: readonly Token[] | undefined; onGo: Props['onGo'] }) {
  return of?.map((token, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a text that is only read: its parts keep their order
    <One key={index} token={token as MarkedToken} onGo={onGo} />
  ));
}

function One({ token, onGo }: { token: MarkedToken; onGo: Props['onGo'] }) {
  switch (token.type) {
    case 'paragraph':
      if (token.tokens.every(({ type }) => type === 'image')) return null;
      return (
        <p>
          <Tokens of={token.tokens} onGo={onGo} />
        </p>
      );
    case 'heading':
      return (
        <h3>
          <Tokens of={token.tokens} onGo={onGo} />
        </h3>
      );
    case 'list': {
      const List = token.ordered ? 'ol' : 'ul';
      return (
        <List>
          {token.items.map((item) => (
            <li key={item.raw}>
              <Tokens of={item.tokens} onGo={onGo} />
            </li>
          ))}
        </List>
      );
    }
    case 'strong':
      return (
        <b>
          <Tokens of={token.tokens} onGo={onGo} />
        </b>
      );
    case 'codespan':
      return <Keys text={token.text} />;
    case 'link':
      return <Reference href={token.href} text={token.text} onGo={onGo} />;
    case 'text':
      return token.tokens ? <Tokens of={token.tokens} onGo={onGo} /> : token.text;
    default:
      return null;
  }
}

/** In a manual, what stands between grave accents is a key. */
function Keys({ text }: { text: string }) {
  return text.split('+').map((part) => <Keycap key={part}>{part}</Keycap>);
}

function Reference({ href, text, onGo }: { href: string; text: string; onGo: Props['onGo'] }) {
  const id = href.split('#')[1];
  if (id === undefined) return text;
  return (
    <button className="help__link" type="button" onClick={() => onGo(id)}>
      {text}
    </button>
  );
}
