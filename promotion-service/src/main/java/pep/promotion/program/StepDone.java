package pep.promotion.program;

import java.time.Instant;

/**
 * A step that was completed.
 *
 * @param code the step
 * @param at when
 * @param by who said so
 */
public record StepDone(String code, Instant at, String by) {}
