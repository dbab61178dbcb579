package pep.entangled.right;

import java.util.List;
import pep.entangled.left.Left;

/** The other half. */
public record Right(List<Left> others) {}
