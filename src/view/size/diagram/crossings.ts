/** How often edges of a drawing cross. */
import type { Drawing } from './draw';
import type { Point } from './route';

type Piece = [Point, Point];

/** Of the straight pieces between the middles of nodes and the points between them. */
export function countCrossings({ boxes, edges }: Drawing): number {
  const byId = new Map(boxes.map((box) => [box.node.id, box]));
  const ways = edges.map(({ edge, inner }): Piece[] => {
    const points = [byId.get(edge.from), ...inner, byId.get(edge.to)];
    return points.slice(1).flatMap((point, i): Piece[] => {
      const before = points[i];
      return before && point ? [[before, point]] : [];
    });
  });
  let count = 0;
  for (const [i, way] of ways.entries())
    for (const other of ways.slice(i + 1))
      for (const piece of way) for (const beside of other) if (cross(piece, beside)) count += 1;
  return count;
}

/** Pieces that only touch at an end do not. */
function cross([a, b]: Piece, [c, d]: Piece): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
