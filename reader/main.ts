import './theme-switch.ts';
import './text-size.ts';
import './video-player.ts';
import './share-links.ts';
import './picture-viewer.ts';
import './article-voice.ts';
import './read-count.ts';
