import type { ViewState } from 'obsidian';
import type { WorkspaceLeaf } from './leaf';

interface Visited {
	state: ViewState;
	ephemeral: Record<string, unknown>;
}

/** What a leaf has shown before, and, after going back, what it had shown then. */
export class LeafHistory {
	readonly #back: Visited[] = [];
	readonly #forward: Visited[] = [];
	#isTravelling = false;

	constructor(private readonly leaf: WorkspaceLeaf) {}

	get canGoBack(): boolean {
		return this.#back.length > 0;
	}

	get canGoForward(): boolean {
		return this.#forward.length > 0;
	}

	/** Notes the present view down where another one, or another file, is about to take its place. */
	leave(next: ViewState): void {
		const { view } = this.leaf;
		if (this.#isTravelling || !view.navigation || view.getViewType() === 'empty') return;
		const present = this.#present();
		if (next.type === present.state.type && fileOf(next) === fileOf(present.state)) return;
		this.#back.push(present);
		this.#forward.length = 0;
	}

	back(): Promise<void> {
		return this.#travel(this.#back, this.#forward);
	}

	forward(): Promise<void> {
		return this.#travel(this.#forward, this.#back);
	}

	async #travel(from: Visited[], to: Visited[]): Promise<void> {
		const target = from.pop();
		if (!target) return;
		to.push(this.#present());
		this.#isTravelling = true;
		await this.leaf.setViewState({ ...target.state, active: true }, { ...target.ephemeral, focus: true });
		this.#isTravelling = false;
		this.leaf.updateHeader();
	}

	#present(): Visited {
		return { state: this.leaf.getViewState(), ephemeral: this.leaf.getEphemeralState() };
	}
}

function fileOf({ state }: ViewState): unknown {
	return state?.['file'];
}
