import { createObsidianCore } from '../core/index';
import { App } from './app';
import { Editor } from './editor/editor';
import { editorEditorField, editorInfoField, editorLivePreviewField } from './editor/fields';
import { HoverPopover } from './hover/hover-popover';
import { Keymap } from './input/keymap';
import { Scope } from './input/scope';
import { ConfirmationButton } from './modal/confirmation-button';
import { ConfirmationModal } from './modal/confirmation-modal';
import { FuzzySuggestModal } from './modal/fuzzy-suggest-modal';
import { Modal } from './modal/modal';
import { SuggestModal } from './modal/suggest-modal';
import { DropdownComponent, ToggleComponent } from './settings/choices';
import * as components from './settings/components';
import { ExtraButtonComponent } from './settings/extra-button';
import { ColorComponent, SliderComponent } from './settings/pickers';
import { Setting } from './settings/setting';
import { SettingGroup } from './settings/setting-group';
import { SettingPage } from './settings/setting-page';
import { PluginSettingTab, SettingTab } from './settings/setting-tab';
import { MarkdownRenderer } from './reading/markdown-renderer';
import { MarkdownPreviewView } from './reading/preview-view';
import { EditorSuggest } from './suggest/editor-suggest';
import { AbstractInputSuggest } from './suggest/input-suggest';
import { PopoverSuggest } from './suggest/popover-suggest';
import * as icons from './ui/icons';
import * as matches from './ui/matches';
import { Menu, MenuSeparator } from './ui/menu';
import { MenuItem } from './ui/menu-item';
import { Notice } from './ui/notice';
import { displayTooltip, setTooltip } from './ui/tooltip';
import { FileView } from './view/file-view';
import { ItemView } from './view/item-view';
import { MarkdownView } from './view/markdown-view';
import { TextFileView } from './view/text-file-view';
import { View } from './view/view';
import { WorkspaceLeaf } from './workspace/leaf';
import { WorkspaceContainer, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit } from './workspace/splits';
import { WorkspaceTabs } from './workspace/tabs';
import { Workspace } from './workspace/workspace';
import { WorkspaceWindow } from './workspace/workspace-window';

/** The `obsidian` module that plugins get in the browser: the core's, with all that needs a document. */
export const obsidianModule = createObsidianCore({
	...components,
	...icons,
	...matches,
	AbstractInputSuggest,
	App,
	ColorComponent,
	ConfirmationButton,
	ConfirmationModal,
	DropdownComponent,
	Editor,
	EditorSuggest,
	ExtraButtonComponent,
	FileView,
	FuzzySuggestModal,
	HoverPopover,
	ItemView,
	Keymap,
	MarkdownPreviewView,
	MarkdownRenderer,
	MarkdownView,
	Menu,
	MenuItem,
	MenuSeparator,
	Modal,
	Notice,
	PluginSettingTab,
	PopoverSuggest,
	Scope,
	Setting,
	SettingGroup,
	SettingPage,
	SettingTab,
	SliderComponent,
	SuggestModal,
	TextFileView,
	ToggleComponent,
	View,
	Workspace,
	WorkspaceContainer,
	WorkspaceLeaf,
	WorkspaceRoot,
	WorkspaceSidedock,
	WorkspaceSplit,
	WorkspaceTabs,
	WorkspaceWindow,
	displayTooltip,
	editorEditorField,
	editorInfoField,
	editorLivePreviewField,
	editorViewField: editorInfoField,
	setTooltip,
});
