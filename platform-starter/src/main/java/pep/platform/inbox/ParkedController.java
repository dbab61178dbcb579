package pep.platform.inbox;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.listing.Page;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;

/** For operators: what was parked, and how to have it taken again. */
@RestController
@RequestMapping("/api/${pep.room}")
@Allowed("operator")
public class ParkedController {

  private static final int LIMIT = 500;

  private final ParkedMessages parked;
  private final Rebuild rebuild;
  private final Rebuilds rebuilds;

  public ParkedController(ParkedMessages parked, Rebuild rebuild, Rebuilds rebuilds) {
    this.parked = parked;
    this.rebuilds = rebuilds;
    this.rebuild = rebuild;
  }

  /**
   * @param types all that the consumer takes if absent
   * @param since for facts; all of them if absent
   */
  public record RebuildRequest(
      @NotNull String consumer, @Nullable Set<String> types, @Nullable Instant since) {}

  /** Lists the messages that failed three times. */
  @GetMapping("/parked")
  @Allowed({"operator", "operator:read"})
  public Page<ParkedMessages.Parked> parked() {
    return new Page<>(parked.list(LIMIT), null);
  }

  /** Shows a parked message with the error that it led to. */
  @GetMapping("/parked/{id}")
  @Allowed({"operator", "operator:read"})
  public ParkedMessages.ParkedReport report(@PathVariable String id) {
    return parked.report(id);
  }

  /** Tries a parked message again. */
  @PostMapping("/parked/{id}/replay")
  public ParkedMessages.Parked replay(@PathVariable String id) throws IOException {
    return parked.replay(id);
  }

  /** Lists the consumers, what each asked for last, and how much of it is still to come. */
  @GetMapping("/rebuilds")
  @Allowed({"operator", "operator:read"})
  public Page<Rebuilds.RebuildState> rebuilds() {
    return new Page<>(rebuilds.list(), null);
  }

  /** Asks the owners of events to send them to a consumer again. */
  @PostMapping("/rebuild")
  @ResponseStatus(HttpStatus.ACCEPTED)
  public void rebuild(@RequestBody @Valid RebuildRequest request) throws IOException {
    Set<String> taken = rebuild.types(request.consumer());
    if (taken.isEmpty()) {
      throw InvalidInput.of(
          "consumer", "unknown-consumer", "Name one of " + rebuild.consumers() + ".");
    }
    Set<String> wanted = request.types() == null ? taken : request.types();
    if (!taken.containsAll(wanted)) {
      throw InvalidInput.of("types", "unknown-type", "Name some of " + taken + ".");
    }
    rebuild.ask(request.consumer(), wanted, request.since());
  }
}
