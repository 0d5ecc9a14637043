import { Program, type ProgramInfo } from 'sigma/rendering';

/**
 * A program that draws instances and sends its buffer to the graphics card only when something in it has changed. Sigma's
 * own sends everything with each frame: two megabytes at fifty thousand relations.
 */
export abstract class HeldProgram<Uniform extends string> extends Program<Uniform> {
  /** Whether what the card has is out of date. */
  protected changed = true;

  override reallocate(slots: number): void {
    super.reallocate(slots);
    this.changed = true;
  }

  protected override bindProgram(info: ProgramInfo): void {
    if (this.changed) {
      super.bindProgram(info);
      this.changed = false;
      return;
    }
    const { gl, buffer, constantBuffer } = info;
    for (const [held, attributes, divides] of [[constantBuffer, this.CONSTANT_ATTRIBUTES, false], [buffer, this.ATTRIBUTES, true]] as const) {
      gl.bindBuffer(gl.ARRAY_BUFFER, held);
      let offset = 0;
      for (const attribute of attributes) offset += this.bindAttribute(attribute, info, offset, divides);
    }
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }
}
