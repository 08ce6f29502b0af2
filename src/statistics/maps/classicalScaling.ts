import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { type Distances, requireDistances } from "../distances/distances";
import { requireWhole } from "../finite";
import { sumOf } from "../sums";

/** Above this share of negative eigenvalues distances are no distances of a flat space, and their roots are mapped. */
const MOST_NEGATIVE = 0.1;

/** An eigenvalue of so small a share of the largest is rounding. */
const NOISE = 1e-12;

/** Units as points whose distances come near to the given ones. Axes have neither name nor unit. */
export interface Scaling {
  /** The place of each unit on each axis. */
  readonly points: readonly (readonly number[])[];
  /** All of them, largest first. */
  readonly eigenvalues: readonly number[];
  /** What the axes hold of all positive eigenvalues, 0 to 1 (the second of R's `GOF`). */
  readonly fit: number;
  /** What they hold of all eigenvalues without their signs, 0 to 1 (the first of R's `GOF`). */
  readonly strictFit: number;
  /** The share of negative eigenvalues, without their signs: what no flat space can hold. */
  readonly negativeShare: number;
}

/**
 * Classical multidimensional scaling (Torgerson 1952; R `cmdscale(eig = TRUE)`), on two axes if not told otherwise. Of
 * each axis the entry of largest magnitude, the first of several, is positive. An axis without a positive eigenvalue is 0.
 * Axes of equal eigenvalues may lie any way round, by the units' order; so may those of one that is nearly equal.
 * Undefined for fewer than three units and where all distances are 0. Refuses distances with gaps, and axes below one.
 */
export function classicalScaling(distances: Distances, axes = 2): Scaling | undefined {
  requireDistances("classicalScaling", distances);
  requireWhole("classicalScaling", "number of axes", axes, 1);
  const { size } = distances;
  if (size < 3 || distances.values.every((distance) => distance === 0)) return undefined;
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(centred(distances), {
    assumeSymmetric: true,
  });
  const ranked = realEigenvalues
    .map((value, column) => ({ value, column }))
    .toSorted((one, other) => other.value - one.value);
  const columns = Array.from({ length: axes }, (_, axis) => {
    const eigen = ranked[axis];
    return eigen === undefined || eigen.value <= ranked[0]!.value * NOISE
      ? new Array<number>(size).fill(0)
      : turned(eigenvectorMatrix.getColumn(eigen.column)).map((x) => x * Math.sqrt(eigen.value));
  });
  return {
    points: Array.from({ length: size }, (_, unit) => columns.map((column) => column[unit]!)),
    ...fitOf(
      ranked.map(({ value }) => value),
      axes,
    ),
  };
}

/**
 * The map of units: classical scaling on two axes, of the distances' square roots (Legendre and Legendre 2012, section
 * 9.3) where the negative eigenvalues are more than a tenth of all, their signs set aside: a bound of our own.
 * `isOfRoots` tells which.
 */
export function mapOf(
  distances: Distances,
): (Scaling & { readonly isOfRoots: boolean }) | undefined {
  const plain = classicalScaling(distances);
  if (plain === undefined || plain.negativeShare <= MOST_NEGATIVE) {
    return plain && { ...plain, isOfRoots: false };
  }
  const roots = { size: distances.size, values: distances.values.map(Math.sqrt) };
  return { ...classicalScaling(roots)!, isOfRoots: true };
}

/** −½ of the squared distances, centred by rows and by columns. */
function centred({ size, values }: Distances): Matrix {
  const squared = values.map((distance) => distance * distance);
  const means = Array.from(
    { length: size },
    (_, row) =>
      squared.subarray(row * size, (row + 1) * size).reduce((sum, x) => sum + x, 0) / size,
  );
  const mean = sumOf(means) / size;
  const matrix = Matrix.zeros(size, size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const value = squared[row * size + column]! - means[row]! - means[column]! + mean;
      matrix.set(row, column, -value / 2);
    }
  }
  return matrix;
}

/** An axis turned so that its entry of largest magnitude, the first of several, is positive. */
function turned(axis: readonly number[]): number[] {
  const largest = Math.max(...axis.map(Math.abs));
  const first = axis.find((entry) => Math.abs(entry) > largest - 1e-9)!;
  return first < 0 ? axis.map((entry) => -entry) : [...axis];
}

function fitOf(eigenvalues: readonly number[], axes: number): Omit<Scaling, "points"> {
  const positive = sumOf(eigenvalues.filter((value) => value > 0));
  const negative = -sumOf(eigenvalues.filter((value) => value < 0));
  const held = sumOf(eigenvalues.slice(0, axes).filter((value) => value > 0));
  return {
    eigenvalues,
    fit: held / positive,
    strictFit: held / (positive + negative),
    negativeShare: negative / (positive + negative),
  };
}
