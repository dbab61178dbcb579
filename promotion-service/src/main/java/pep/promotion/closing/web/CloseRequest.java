package pep.promotion.closing.web;

import org.jspecify.annotations.Nullable;
import pep.platform.validation.Text;

/**
 * @param dryRun whether to tell only what closing would find; no if left out
 * @param reason what is to be said about it
 */
record CloseRequest(@Nullable Boolean dryRun, @Nullable @Text(max = 500) String reason) {}
