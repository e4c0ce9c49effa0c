import type { ViewState } from 'obsidian';
import type { WorkspaceLeaf } from './leaf';

/** What a leaf shows at one moment: the view's state, and where one was in it. */
interface Visited {
	state: ViewState;
	ephemeral: Record<string, unknown>;
}

/** What a leaf has shown before, and, after going back, what it had shown then. It lives as long as the leaf. */
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

	/** Looks at the present view; the result, called after a change worth it, lets one come back to here. */
	remember(): () => void {
		const { view } = this.leaf;
		if (this.#isTravelling || !view.navigation || view.getViewType() === 'empty') return () => undefined;
		const present = this.#present();
		return () => {
			this.#back.push(present);
			this.#forward.length = 0;
			this.leaf.updateHeader();
		};
	}

	back(): Promise<void> {
		return this.#travel(this.#back, this.#forward);
	}

	forward(): Promise<void> {
		return this.#travel(this.#forward, this.#back);
	}

	async #travel(from: Visited[], to: Visited[]): Promise<void> {
		const target = this.#isTravelling ? undefined : from.pop();
		if (!target) return;
		to.push(this.#present());
		this.#isTravelling = true;
		try {
			await this.leaf.setViewState({ ...target.state, active: true }, { ...target.ephemeral, focus: true });
		} finally {
			this.#isTravelling = false;
			this.leaf.updateHeader();
		}
	}

	#present(): Visited {
		return { state: this.leaf.getViewState(), ephemeral: this.leaf.getEphemeralState() };
	}
}
