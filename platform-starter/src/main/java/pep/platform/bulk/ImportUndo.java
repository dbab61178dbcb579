package pep.platform.bulk;

import java.util.List;

/**
 * What undoing an import does, or would do.
 *
 * @param takenBack how many things that it made go away
 * @param restored how many things that it changed become what they were
 * @param rows the last 200 of them in the file, with the outcome {@code taken_back} or {@code
 *     restored}; what is restored, field by field
 * @param held how many things cannot be undone; while there is one, nothing is
 * @param obstacles of the last 200 of them
 */
public record ImportUndo(
    String importId,
    long takenBack,
    long restored,
    List<RowOutcome> rows,
    long held,
    List<UndoObstacle> obstacles) {}
