package pep.entangled.left;

import pep.entangled.right.Right;

/** One half of a cycle that the check of the starter must find. */
public record Left(Right other) {}
