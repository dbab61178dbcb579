package pep.platform.bulk;

import java.util.SortedSet;

/**
 * Why what a row did cannot be undone.
 *
 * @param row 1 for the first row after the header
 * @param key what the row is about
 * @param id of the aggregate
 * @param reasons kinds of things that depend on it, such as {@code users}; {@code changed-since} if
 *     it was changed after the row; {@code not-kept} if it is not known what it was before; or the
 *     code of the problem for which it cannot be what it was
 */
public record UndoObstacle(long row, String key, String id, SortedSet<String> reasons) {}
