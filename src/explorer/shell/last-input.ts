let keyboard = false;

document.addEventListener('keydown', () => (keyboard = true), { capture: true });
document.addEventListener('pointerdown', () => (keyboard = false), { capture: true });

/** Whether what happens now was brought about by a key: whoever types on must find the page as the key before has left it. */
export const isByKeyboard = (): boolean => keyboard;
