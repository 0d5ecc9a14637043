import type { Sigma } from 'sigma';
import { edgesOf } from '../../graph/index.ts';
import { Actors } from './actors.ts';
import { Lit } from './lit.ts';
import type { Look } from './look.ts';
import { Places } from './places.ts';
import { Relations } from './relations.ts';

/** Draw the scene with one renderer: all relations, all actors, and over them what stands out. */
export class Painters {
  private readonly places = new Places();
  private readonly relations: Relations;
  private readonly actors: Actors;
  private readonly lit: Lit;

  /** @throws {Error} where the browser gives no WebGL */
  constructor(private readonly sigma: Sigma, private readonly look: Look) {
    this.relations = new Relations(sigma, look, this.places);
    this.actors = new Actors(sigma, look, this.places);
    this.lit = new Lit(sigma, look, this.places);
  }

  /** Takes the present scene. */
  load(): void {
    this.places.follow(this.sigma, this.look.scene);
    this.relations.load();
    this.actors.load();
    this.lit.load();
  }

  /** Takes what is in focus now. */
  loadFocus(): void {
    this.lit.load();
  }

  /** Follows all nodes to where they are now. */
  follow(): void {
    this.places.follow(this.sigma, this.look.scene);
    this.recolour();
  }

  /** Follows one node. */
  followOne(index: number): void {
    const { scene } = this.look;
    this.places.followOne(this.sigma, scene, index);
    this.relations.write(edgesOf(scene.incidence, index));
    this.actors.write([index]);
    this.lit.load();
  }

  /** Writes everything anew, as colours have changed. */
  recolour(): void {
    const { scene } = this.look;
    this.relations.write(scene.keys.keys());
    this.actors.write(scene.ids.keys());
    this.lit.load();
  }

  /** Draws one frame; sigma has cleared its layers. */
  draw(): void {
    this.relations.draw();
    this.actors.draw();
    this.lit.draw();
  }

  /** Draws what stands out, and how far the rest steps back: all else stays as it was drawn. */
  drawFocus(): void {
    this.lit.draw();
  }
}
