package pep.performance.action.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import pep.platform.validation.Name;

/**
 * Who is to take an action, and by when.
 *
 * @param dueOn the day by which it is to be finished
 */
record AssignmentRequest(@NotNull @Name(max = 200) String assignee, @NotNull LocalDate dueOn) {}
