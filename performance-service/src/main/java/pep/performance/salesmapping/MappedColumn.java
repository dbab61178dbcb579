package pep.performance.salesmapping;

import org.jspecify.annotations.Nullable;

/**
 * Where a column of a sale is found in a file: by its place or its name there, or it is always the
 * same.
 *
 * @param column by its name in the usual layout, such as {@code partnerCode}
 * @param position from 1; null where it is found otherwise
 * @param name as the header has it, whatever its case; null where it is found otherwise
 * @param constant what stands in every line, or where the cell is empty; null for nothing
 */
public record MappedColumn(
    String column, @Nullable Integer position, @Nullable String name, @Nullable String constant) {}
