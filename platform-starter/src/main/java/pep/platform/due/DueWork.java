package pep.platform.due;

import java.util.function.BiConsumer;
import pep.platform.tenancy.Tenant;

/**
 * What happens to the documents of a collection when their {@code dueAt} has come. The action loads
 * the aggregate, does what is due and saves it with the next {@code dueAt} or none; it must bear
 * being called again, for a crash in between repeats it.
 *
 * @param name of the clock, for the log and the cause
 */
public record DueWork(String name, String collection, BiConsumer<Tenant, String> action) {}
