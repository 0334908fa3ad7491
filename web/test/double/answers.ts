import { matrix, matrixOf, planStructure, programme } from './plan-data.ts';
import { type Scene, sessionOf } from './scenes.ts';

type Ask = { scene: Scene; locale: 'sv' | 'en'; params: Record<string, string>; query: URLSearchParams; body: unknown };
type Answer = (ask: Ask) => unknown;

const none = { items: [], next: null };
const people = {
  items: [
    { personId: 'u1', name: 'Astrid Lindqvist', email: 'astrid@storsjo.example', roles: ['manage', 'editor'] },
    { personId: 'u2', name: 'Karim Nilsson', email: 'karim@storsjo.example', roles: ['write'] },
  ],
};

const evidence = (needId: string) => {
  const cell = matrix.cells.find((each) => each.needId === needId) ?? matrix.cells[0];
  return {
    need: { id: needId, level: cell?.level, needBy: cell?.needBy, share: 0.8, owner: null },
    state: cell?.state,
    counts: { members: 18, handedOver: cell?.handedOver, delivered: cell?.delivered, confirmed: cell?.confirmed },
    activities:
      cell?.state === 'required'
        ? []
        : [
            {
              id: 'x1',
              title: 'Genomgång på arbetsplatsträffen',
              channel: 'meeting',
              state: 'planned',
              plannedDate: '2026-02-03',
              doneAt: null,
              messageVersion: null,
              isCurrent: true,
              handedOver: 0,
              delivered: 0,
              confirmed: 0,
            },
          ],
    evidence: {
      items: cell?.state === 'confirmed' ? [{ kind: 'receipt', level: 'know', at: '2025-11-20T09:12:00Z', label: 'Karim Nilsson' }] : [],
      total: cell?.state === 'confirmed' ? 16 : 0,
    },
  };
};

/** `METHOD /path/:param` → answer. Anything else that changes something answers with an empty object. */
export const answers: Record<string, Answer> = {
  'GET /v1/session': ({ scene, locale }) => sessionOf(scene, locale),
  'GET /v1/people': () => people,
  'GET /v1/programmes': ({ scene }) =>
    scene === 'new'
      ? none
      : {
          items: [
            {
              ...programme,
              description: planStructure.programme.description,
              visibility: 'network',
              organisation: { id: 'o1', name: 'Storsjö kommun' },
              isOwn: true,
              isAdopted: false,
              counts: { audiences: 9, messages: 12, needs: matrix.cells.length },
            },
            {
              id: 'p2',
              name: 'Digital post i regionen',
              description: null,
              visibility: 'network',
              organisation: { id: 'o2', name: 'Västra regionen' },
              isOwn: false,
              isAdopted: false,
              counts: { audiences: 6, messages: 14, needs: 40 },
            },
          ],
        },
  'GET /v1/programmes/:id/matrix': ({ scene }) =>
    scene === 'large' ? matrixOf(40, 80) : scene === 'new' ? { ...matrix, audiences: [], messages: [], cells: [], gaps: [] } : matrix,
  'GET /v1/programmes/:id/plan': ({ scene }) =>
    scene === 'new' ? { ...planStructure, audiences: [], messages: [], needs: [] } : planStructure,
  'GET /v1/needs/:id/evidence': ({ params }) => evidence(params['id'] ?? ''),
};
