/** An element of the page that a script was written for. */

/** The first that the selector matches. Throws where there is none of that type. */
export function findElement<Type extends Element>(
  root: ParentNode,
  selector: string,
  type: new () => Type,
): Type {
  const element = root.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`The page has no ${selector}.`);
}
