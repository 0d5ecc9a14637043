import type { EdgeProgramType, NodeProgramType } from 'sigma/rendering';

/** Takes the place of sigma's own programs, which would compile shaders that nothing is drawn with. */
class NoProgram {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}

export const NO_NODES: NodeProgramType = NoProgram;
export const NO_EDGES: EdgeProgramType = NoProgram;
