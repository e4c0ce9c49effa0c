import { describe, expect, it, vi } from 'vitest';
import { Component, Events } from './index';

describe('a component', () => {
	it('loads its children with itself, and later ones at once', () => {
		const [parent, early, late] = [new Component(), new Component(), new Component()];
		const [onEarly, onLate] = [vi.spyOn(early, 'onload'), vi.spyOn(late, 'onload')];
		parent.addChild(early);
		expect(onEarly).not.toHaveBeenCalled();
		void parent.load();
		parent.addChild(late);
		expect([onEarly.mock.calls.length, onLate.mock.calls.length]).toEqual([1, 1]);
	});

	it('ends what it owns, last first, and then itself', () => {
		const order: string[] = [];
		const component = new Component();
		vi.spyOn(component, 'onunload').mockImplementation(() => void order.push('onunload'));
		component.register(() => order.push('first'));
		component.register(() => order.push('second'));
		void component.load();
		component.unload();
		component.unload();
		expect(order).toEqual(['second', 'first', 'onunload']);
	});

	it('stops listening when it is unloaded', () => {
		const [events, component, heard] = [new Events(), new Component(), vi.fn()];
		void component.load();
		component.registerEvent(events.on('ring', heard));
		events.trigger('ring', 1);
		component.unload();
		events.trigger('ring', 2);
		expect(heard.mock.calls).toEqual([[1]]);
	});
});

describe('events', () => {
	it('reach all listeners although one throws, and the failure is not swallowed', () => {
		vi.useFakeTimers();
		const [events, heard] = [new Events(), vi.fn()];
		events.on('ring', () => {
			throw new Error('deaf');
		});
		events.on('ring', heard);
		events.trigger('ring');
		expect(heard).toHaveBeenCalledOnce();
		expect(() => vi.runAllTimers()).toThrow('deaf');
		vi.useRealTimers();
	});
});
