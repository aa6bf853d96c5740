// Leaves at once for the reader's first language that the site speaks, or else for the first in the list.
const doors = [...document.querySelectorAll('main a[hreflang]')];
const wanted = navigator.languages.map((each) => each.slice(0, 2).toLowerCase());
const door = wanted.map((each) => doors.find(({ hreflang }) => hreflang === each)).find(Boolean) ?? doors[0];
if (door) location.replace(door.href);
