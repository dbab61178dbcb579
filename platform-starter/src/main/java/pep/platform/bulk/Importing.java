package pep.platform.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pep.platform.background.Background;
import pep.platform.background.BackgroundWork;
import pep.platform.tenancy.Tenant;

/**
 * Goes on with the imports that were noted: those of one vendor one after another, a piece of each
 * vendor's at a time.
 */
public class Importing extends BackgroundWork {

  private static final Logger log = LoggerFactory.getLogger(Importing.class);
  private static final Duration SWEEP = Duration.ofSeconds(10);

  private final NotedImports notes;
  private final ImportRuns runs;

  /** What this process goes on with, by the ids; another may have come further with it. */
  private final Map<String, ImportWork> open = new HashMap<>();

  public Importing(NotedImports notes, ImportRuns runs, Background background) {
    super("imports", SWEEP, background);
    this.notes = notes;
    this.runs = runs;
  }

  /** Calls for an import that was noted. */
  void noted() {
    wake();
  }

  @Override
  protected boolean round(boolean swept) {
    return inTurn(notes.tenants(), this::piece);
  }

  private boolean piece(Tenant tenant) {
    Optional<NotedImport> next = notes.first(tenant);
    if (next.isEmpty() || !holds(tenant.vendorId())) {
      return false;
    }
    goOn(tenant, next.get());
    return true;
  }

  private void goOn(Tenant tenant, NotedImport noted) {
    ImportWork run = run(tenant, noted);
    try {
      if (!run.takeNext()) {
        end(tenant, noted, run, true);
      }
    } catch (UncheckedIOException unreadable) {
      log.warn("Import {} ends where its file does: {}", noted.id(), unreadable.toString());
      end(tenant, noted, run, false);
    } catch (RuntimeException failed) {
      close(open.remove(noted.id()));
      throw failed;
    }
  }

  private ImportWork run(Tenant tenant, NotedImport noted) {
    ImportWork run = open.get(noted.id());
    if (run == null || run.taken() != noted.taken()) {
      run = runs.open(tenant, noted);
      close(open.put(noted.id(), run));
    }
    return run;
  }

  private void end(Tenant tenant, NotedImport noted, ImportWork run, boolean whole) {
    runs.end(tenant, noted, run, whole);
    close(open.remove(noted.id()));
  }

  private static void close(@Nullable ImportWork run) {
    try {
      if (run != null) {
        run.close();
      }
    } catch (IOException e) {
      log.debug("It is let go all the same: {}", e.toString());
    }
  }
}
