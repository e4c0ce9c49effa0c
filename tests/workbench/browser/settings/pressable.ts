import { type Condition, isMet } from './conditions';

/** Makes a row a button; the result asks again whether it is disabled. */
export function makePressable(el: HTMLElement, disabled: Condition, press: () => void): () => void {
	const tryPress = () => {
		if (!isMet(disabled, false)) press();
	};
	el.addClass('tappable');
	el.setAttrs({ role: 'button', tabindex: 0 });
	el.addEventListener('click', tryPress);
	el.addEventListener('keydown', (event) => {
		if (event.target !== el || (event.key !== 'Enter' && event.key !== ' ')) return;
		event.preventDefault();
		tryPress();
	});
	return () => el.setAttribute('aria-disabled', String(isMet(disabled, false)));
}
