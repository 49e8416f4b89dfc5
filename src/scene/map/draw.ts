/**
 * Draws countries of the atlas (world-atlas, from Natural Earth, which is in the public domain). Loaded only where a document
 * has a map.
 */
import { readFile } from 'node:fs/promises';
import {
  type GeoProjection,
  geoArea,
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoPath,
} from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { resolvePackage } from '../../root';
import { openNames } from './names';
import type { Frame, MapAsked, Mapped } from './schema';

type Country = Feature<Polygon | MultiPolygon, { name: string }>;

/** Units of the longer side of the frame; land beyond it as far as any format may show. */
const [SIDE, BEYOND] = [1000, 1.9];
/** Degrees: a wider part of the world is drawn as a whole; a smaller one has so much around it at least. */
const [WIDE, LEAST] = [130, 7];
/** Of a frame, around what is named. */
const MARGIN = 0.16;
/** Of the area of a country's main part: what is smaller lies overseas. */
const PART = 0.12;
/** Radians: what lies farther off is overseas, too. */
const NEAR = 0.4;
const ANTARCTICA = '010';

export async function drawMap({ countries, places }: MapAsked, lang: string): Promise<Mapped> {
  const coarse = await readAtlas('110m');
  const fine = await readAtlas('50m');
  const find = openNames(fine.map(nameOf), lang);
  const found = countries.map((one) => ({ ...one, at: find(one.name) }));
  const unknown = found.flatMap(({ name, at }) =>
    typeof at === 'number' ? [] : [{ name, known: at.known }],
  );
  const named = found.flatMap(({ name, value, at }) => {
    const country = typeof at === 'number' ? fine[at] : undefined;
    return country ? [{ name, value, country }] : [];
  });
  const spots = places.map(({ name, value, at: [latitude, longitude] }) => ({
    ...{ name, value, position: [longitude, latitude] as [number, number] },
  }));
  const focus: FeatureCollection = {
    type: 'FeatureCollection',
    features: [
      ...named.map(({ country }) => mainPart(country)),
      ...spots.map(
        ({ position }): Feature => ({
          ...{ type: 'Feature', properties: {} },
          geometry: { type: 'Point', coordinates: position },
        }),
      ),
    ],
  };
  if (focus.features.length === 0)
    return { land: '', frame: [0, 0, 1, 1], regions: [], places: [], unknown };
  const { projection, isWorld, frame } = projectionOf(focus);
  const path = geoPath(projection).digits(1);
  // In the whole world, small shores are nothing but weight.
  const ids = new Set(named.map(({ country }) => nameOf(country).name));
  const coarseOf = new Map(coarse.map((one) => [one.properties.name, one]));
  const drawn = (country: Country) =>
    path(isWorld ? (coarseOf.get(country.properties.name) ?? country) : country) ?? '';
  const rest = (isWorld ? coarse : fine).filter(
    ({ id, properties }) => !ids.has(properties.name) && !(isWorld && id === ANTARCTICA),
  );
  return {
    land: rest.map((one) => path(one) ?? '').join(''),
    frame,
    regions: named.map(({ name, value, country }) => {
      const main = mainPart(country);
      const [[left, top], [right, bottom]] = path.bounds(main);
      return {
        ...{ name, ...(value !== undefined && { value }), outline: drawn(country) },
        ...{
          at: rounded(path.centroid(main)),
          box: [left, top, right, bottom].map(tenth) as Frame,
        },
      };
    }),
    places: spots.map(({ name, value, position }) => ({
      ...{ name, ...(value !== undefined && { value }) },
      at: rounded(projection(position) ?? [0, 0]),
    })),
    unknown,
  };
}

const nameOf = ({ id, properties }: Country) => ({ id: String(id ?? ''), name: properties.name });

async function readAtlas(detail: '110m' | '50m'): Promise<Country[]> {
  const file = resolvePackage(`world-atlas/countries-${detail}.json`);
  const atlas = JSON.parse(await readFile(file, 'utf8')) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const { features } = feature(atlas, atlas.objects.countries);
  return features.filter((one): one is Country =>
    ['Polygon', 'MultiPolygon'].includes(one.geometry.type),
  );
}

/** A country without what lies overseas. */
function mainPart({ geometry, ...country }: Country): Country {
  if (geometry.type === 'Polygon') return { ...country, geometry };
  const parts = geometry.coordinates.map((coordinates) => ({
    coordinates,
    area: geoArea({ type: 'Polygon', coordinates }),
  }));
  const largest = Math.max(...parts.map(({ area }) => area));
  const main = parts.find(({ area }) => area === largest);
  const middle = main ? geoCentroid({ type: 'Polygon', coordinates: main.coordinates }) : [0, 0];
  const isNear = (coordinates: Polygon['coordinates']) =>
    geoDistance(geoCentroid({ type: 'Polygon', coordinates }), [middle[0] ?? 0, middle[1] ?? 0]) <
    NEAR;
  const kept = parts.filter(
    ({ area, coordinates }) => area >= largest * PART && isNear(coordinates),
  );
  return {
    ...country,
    geometry: { type: 'MultiPolygon', coordinates: kept.map(({ coordinates }) => coordinates) },
  };
}

/** Equal areas, so that what looks large is. */
function projectionOf(focus: FeatureCollection): {
  projection: GeoProjection;
  isWorld: boolean;
  frame: Frame;
} {
  const [[west, south], [east, north]] = geoBounds(focus);
  const wide = west <= east ? east - west : east - west + 360;
  const isWorld = wide > WIDE;
  const middle: [number, number] = [west + wide / 2, (south + north) / 2];
  const projection = isWorld
    ? geoEqualEarth().rotate([-11, 0])
    : geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]).clipAngle(80);
  projection.precision(0.3);
  const shown: Parameters<typeof projection.fitExtent>[1] = isWorld ? { type: 'Sphere' } : focus;
  projection.fitExtent(
    [
      [0, 0],
      [SIDE, SIDE],
    ],
    shown,
  );
  const most = SIDE * 12;
  const limited = Math.min(projection.scale(), (SIDE * 180) / (LEAST * Math.PI));
  projection.scale(Number.isFinite(limited) ? limited : most);
  projection.translate([SIDE / 2, SIDE / 2]);
  const [[x0, y0], [x1, y1]] = geoPath(projection).bounds(focus);
  const frame = around(x0, y0, x1, y1, isWorld ? 0.05 : MARGIN);
  const far = SIDE * BEYOND;
  projection.clipExtent([
    [frame[0] - far, frame[1] - far],
    [frame[2] + far, frame[3] + far],
  ]);
  return { projection, isWorld, frame };
}

/** What is named, and some land around it. */
function around(x0: number, y0: number, x1: number, y1: number, part: number): Frame {
  const margin = Math.max(Math.max(x1 - x0, y1 - y0) * part, SIDE * 0.04);
  const least = SIDE * 0.3;
  const [wide, high] = [
    Math.max(x1 - x0, least) / 2 + margin,
    Math.max(y1 - y0, least) / 2 + margin,
  ];
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return [tenth(x - wide), tenth(y - high), tenth(x + wide), tenth(y + high)];
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const rounded = ([x, y]: [number, number]): [number, number] => [tenth(x), tenth(y)];
