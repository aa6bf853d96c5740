/** The portable file's beginning: styles, the place that its address names, and the page. */

import { mount } from 'svelte';
import '$lib/fonts/made/faces.css';
import '$lib/ui/page.css';
import { start } from './place.svelte';
import Portable from './Portable.svelte';

start();
const target = document.getElementById('page');
if (target) mount(Portable, { target });
