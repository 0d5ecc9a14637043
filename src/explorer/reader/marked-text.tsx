import { useEffect, useRef, useState, type JSX } from 'react';
import type { ActorId, Mention } from '../../model/index.ts';
import { light, look, useExplorer } from '../state/store.ts';
import { useOpened, useWording } from '../state/use.ts';
import { toAddress } from '../view/address.ts';
import { read, selectActor } from '../view/view.ts';
import { MentionMenu } from './mention-menu.tsx';
import type { TextMark } from './reading-marks.ts';
import type { Segment } from './segments.ts';

/** A stretch of article text with mentions as links to their actors and claims underlined by class. */
export function MarkedText({ segments }: { readonly segments: readonly Segment<TextMark>[] }): JSX.Element {
  return (
    <>
      {segments.map((s) => (
        <Stretch key={s.span.from} segment={s} />
      ))}
    </>
  );
}

function Stretch({ segment }: { readonly segment: Segment<TextMark> }): JSX.Element {
  const mention = segment.kinds.find((k) => k.kind === 'mention');
  const claims = segment.kinds.filter((k) => k.kind === 'claim');
  const current = claims.some((c) => c.current);
  const sought = segment.kinds.some((k) => k.kind === 'sought');
  const text = mention ? <MentionLink mention={mention.mention} text={segment.text} /> : segment.text;
  const ending = claims.filter((c) => c.end === segment.span.to);
  if (claims.length === 0 && !sought) return <>{text}</>;
  return (
    <>
      <ClaimStretch className={['evidence', current && 'current', sought && 'sought'].filter(Boolean).join(' ')} of={claims[0]?.class} arrive={current || sought}>
        {text}
      </ClaimStretch>
      {ending.length > 0 && <ClaimPins claims={ending} />}
    </>
  );
}

interface StretchProps {
  readonly className: string;
  readonly of: string | undefined;
  readonly arrive: boolean;
  readonly children: JSX.Element | string;
}

/** Words of a claim. The first of the sentence one came for is scrolled into sight. */
function ClaimStretch({ className, of, arrive, children }: StretchProps): JSX.Element {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = mark;
    const first = current?.closest('.article-text')?.querySelector('.current, .sought');
    if (arrive && current && first === current) current.scrollIntoView({ block: 'center' });
  }, [arrive]);
  return (
    <mark ref={mark} className={className} data-class={of}>
      {children}
    </mark>
  );
}

function MentionLink({ mention, text }: { readonly mention: Mention; readonly text: string }): JSX.Element {
  const { actor } = mention;
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number }>();
  const view = useExplorer((s) => s.view);
  const lit = useExplorer((s) => s.lit.has(actor));
  return (
    <>
      <a
        className={lit ? 'mention lit' : 'mention'}
        href={`#${toAddress(selectActor(actor)(view))}`}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          look(selectActor(actor));
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          // The context key has no pointer: the menu opens at the words.
          const { left, bottom } = event.currentTarget.getBoundingClientRect();
          setMenu(event.clientX > 0 ? { x: event.clientX, y: event.clientY } : { x: left, y: bottom });
        }}
        onPointerEnter={() => light([actor])}
        onPointerLeave={() => light([])}
        onFocus={() => light([actor])}
        onBlur={() => light([])}
      >
        {text}
      </a>
      {menu && <MentionMenu mention={mention} at={menu} onClose={() => setMenu(undefined)} />}
    </>
  );
}

/** At the end of a sentence, one pin for each claim read out of it. */
function ClaimPins({ claims }: { readonly claims: readonly Extract<TextMark, { kind: 'claim' }>[] }): JSX.Element {
  const { t } = useWording();
  const article = useExplorer((s) => s.view.reading?.article);
  const opened = useOpened();
  return (
    <span className="pins">
      {claims.map((c) => {
        const claim = opened.claims.get(c.id);
        const name = (id: ActorId | undefined): string => (id && opened.actors.get(id)?.name) ?? '';
        const label = t('canvas.selectedEdge', { source: name(claim?.source), target: name(claim?.target), label: claim?.label ?? '' });
        return (
          <button
            key={c.id}
            type="button"
            className="pin"
            data-class={c.class}
            aria-pressed={c.current}
            aria-label={label}
            title={label}
            onClick={() => article && look(read({ article, claim: c.id }))}
          />
        );
      })}
    </span>
  );
}
