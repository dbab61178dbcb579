package pep.gateway.workqueue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import pep.gateway.RunningGateway;
import pep.gateway.StubService.Told;

class WorkQueueIT extends RunningGateway {

  private static final String PATH = "/api/work-queue";

  @Test
  void countsAndShowsTheOldestOfEachKind() {
    room("partner").answer(it -> Told.json(page(50, "\"more\"")));
    room("territory").answer(it -> Told.json(page(2, "null")));

    get(PATH, ISSUER.staff())
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.complete")
        .isEqualTo(true)
        .jsonPath("$.kinds.applications.count")
        .isEqualTo(50)
        .jsonPath("$.kinds.applications.more")
        .isEqualTo(true)
        .jsonPath("$.kinds.applications.items.length()")
        .isEqualTo(5)
        .jsonPath("$.kinds.deals.count")
        .isEqualTo(2)
        .jsonPath("$.kinds.deals.more")
        .isEqualTo(false);
    assertThat(room("territory").last().path()).contains("status=review", "limit=50");
  }

  @Test
  void leavesOutWhatTheCallerMayNotReadAndSaysWhatIsAway() {
    room("partner").answer(it -> Told.json(page(0, "null")));
    room("territory").answer(it -> Told.problem(403, "{\"code\":\"forbidden\",\"status\":403}"));
    room("catalog").answer(it -> Told.problem(503, "{\"code\":\"unavailable\",\"status\":503}"));

    get(PATH, ISSUER.partner())
        .expectBody()
        .jsonPath("$.complete")
        .isEqualTo(false)
        .jsonPath("$.kinds.deals")
        .doesNotExist()
        .jsonPath("$.kinds.quotes.status")
        .isEqualTo("unavailable")
        .jsonPath("$.kinds.quotes.problem.code")
        .isEqualTo("unavailable")
        .jsonPath("$.kinds.profileChanges.count")
        .isEqualTo(0);
  }

  @Test
  void showsAnOperatorWhatIsParkedInEachService() {
    get(PATH, ISSUER.operator())
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.kinds.length()")
        .isEqualTo(5);
    get(PATH).expectStatus().isUnauthorized();
  }

  private static String page(int items, String next) {
    String all = String.join(",", Collections.nCopies(items, "{\"id\":\"one\"}"));
    return "{\"items\":[%s],\"next\":%s}".formatted(all, next);
  }
}
