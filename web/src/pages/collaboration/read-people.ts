/** "Eva Ek eva@forening.example" on each row: the part with an @ is the address, the rest is the name. The server judges the address. */
export const readPeople = (typed: string): { name: string; email: string }[] =>
  typed
    .split(/\r?\n/)
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => {
      const parts = row.split(/[\s,;<>]+/).filter((part) => part !== '');
      const email = parts.find((part) => part.includes('@')) ?? '';
      return { name: parts.filter((part) => part !== email).join(' '), email };
    });
