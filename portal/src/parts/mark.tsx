/** The message stick. Decoration beside a name, so it says nothing to a screen reader. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <g transform="rotate(-38 24 24)">
      <path
        className="mark-wood"
        d="M4 19.5h9.2l2.3 3.4 2.3-3.4h3.9l2.3 3.4 2.3-3.4h3.9l2.3 3.4 2.3-3.4H44a4.5 4.5 0 0 1 0 9H4a4.5 4.5 0 0 1 0-9Z"
      />
      <circle className="mark-hole" cx="6.6" cy="24" r="1.7" />
    </g>
  </svg>
);
