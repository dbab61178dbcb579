package pep.performance.intake.register;

/** How the lines of a file ended; the others are repeats of what was recorded. */
public record LinesTaken(long lines, long accepted, long held, long refused) {}
