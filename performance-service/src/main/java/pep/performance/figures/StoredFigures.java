package pep.performance.figures;

import org.jspecify.annotations.Nullable;

/**
 * A partner's figures as they were last worked out.
 *
 * @param version rises with every change that was told
 * @param marks how often something changed since they were worked out
 * @param figures null before the first time
 */
record StoredFigures(String partnerId, long version, long marks, @Nullable Figures figures) {}
