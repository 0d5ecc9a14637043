import type { Positions } from './layout-graph.ts';

/** Coefficients of the Natural Earth projection, of the latitude's even powers from 0 on. */
const LENGTH = [0.8707, -0.131979, -0.013791, 0, 0, 0.003971, -0.001529] as const;
const HEIGHT = [1.007226, 0.015085, 0, -0.044475, 0.028874, -0.005916] as const;

/**
 * Where a point of the earth lies on a world map: Natural Earth projection (Patterson 2012; polynomials by Šavrič,
 * Jenny et al. 2011), a compromise that distorts neither shapes nor areas much. The map's outline is drawn with
 * the same function.
 * @param latitude - in degrees, north positive
 * @param longitude - in degrees, east positive
 * @param width - of the whole map
 * @returns x to the right and y downward from the middle of the map
 */
export function projectToMap(latitude: number, longitude: number, width: number): { readonly x: number; readonly y: number } {
  const phi = (Math.max(-90, Math.min(90, latitude)) * Math.PI) / 180;
  const lambda = ((((longitude + 180) % 360) + 360) % 360) - 180;
  const p2 = phi * phi;
  const radius = width / (2 * Math.PI * LENGTH[0]);
  return {
    x: radius * ((lambda * Math.PI) / 180) * polynomial(LENGTH, p2),
    y: -radius * phi * polynomial(HEIGHT, p2),
  };
}

function polynomial(coefficients: readonly number[], p2: number): number {
  return coefficients.reduceRight((sum, c) => sum * p2 + c, 0);
}

/**
 * Puts nodes on a world map. Nodes on one spot, such as a country and its government, are spread on a spiral
 * around it (Vogel 1979), so that all can be seen; nodes without coordinates stand in rows below the map.
 * @param places - latitude and longitude of every node in degrees, or undefined
 * @param room - that a node needs around its place
 */
export function geographicLayout(places: readonly (readonly [number, number] | undefined)[], width: number, room: number): Positions {
  const at = { x: new Float64Array(places.length), y: new Float64Array(places.length) };
  const crowd = new Map<string, number>();
  let lost = 0;
  const perRow = Math.max(1, Math.floor(width / (2 * room)));
  const bottom = projectToMap(-90, 0, width).y;
  places.forEach((place, i) => {
    if (!place) {
      at.x[i] = -width / 2 + room * (2 * (lost % perRow) + 1);
      at.y[i] = bottom + room * (2 * Math.floor(lost / perRow) + 2);
      lost++;
      return;
    }
    const { x, y } = projectToMap(place[0], place[1], width);
    const spot = `${Math.round(x / room)} ${Math.round(y / room)}`;
    const k = crowd.get(spot) ?? 0;
    crowd.set(spot, k + 1);
    const angle = k * Math.PI * (3 - Math.sqrt(5));
    at.x[i] = x + room * Math.sqrt(k) * Math.cos(angle);
    at.y[i] = y + room * Math.sqrt(k) * Math.sin(angle);
  });
  return at;
}
