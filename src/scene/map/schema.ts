/** A map: land in units of its own, and what of it is named. */
import { z } from 'zod';

const point = z.tuple([z.number(), z.number()]);
/** Left, top, right, bottom. */
const frame = z.tuple([z.number(), z.number(), z.number(), z.number()]);

export const mapSchema = z.object({
  unit: z.string(),
  /** What the numbers are. */
  title: z.string(),
  /** Outlines (SVG) of the land that has no name on the map. */
  land: z.string(),
  /** What is shown in every format; land goes on beyond it as far as any of them may show. */
  frame,
  regions: z.array(
    z.strictObject({
      name: z.string(),
      value: z.number().optional(),
      outline: z.string(),
      /** Where its name belongs, and what its main part takes. */
      at: point,
      box: frame,
    }),
  ),
  places: z.array(z.strictObject({ name: z.string(), value: z.number().optional(), at: point })),
});
export type MapFields = z.infer<typeof mapSchema>;
export type Frame = z.infer<typeof frame>;

/** What is asked of the atlas: countries by name, places by latitude and longitude, degrees. */
export interface MapAsked {
  countries: { name: string; value?: number }[];
  places: { name: string; value?: number; at: [latitude: number, longitude: number] }[];
}

export type Mapped = Pick<MapFields, 'land' | 'frame' | 'regions' | 'places'> & {
  /** Countries that are none, each with the name that it comes near to. */
  unknown: { name: string; known: string | undefined }[];
};
