import { recall } from './remembered.ts';
import { applySettings, settingsName } from './settings.ts';

/** Puts the reader's choices on the document before anything is painted. It stands in every page's head, so it has to be small. */
applySettings(recall(settingsName));
