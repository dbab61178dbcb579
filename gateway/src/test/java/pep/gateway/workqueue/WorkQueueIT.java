package pep.gateway.workqueue;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import pep.gateway.RunningGateway;
import pep.gateway.StubService.Told;

class WorkQueueIT extends RunningGateway {

  private static final String PATH = "/api/work-queue";

  @Test
  void countsAndShowsTheOldestOfEachKind() {
    room("partner").answer(it -> Told.json(page(5, 4321, true)));
    room("territory").answer(it -> Told.json(page(2, 100_000, false)));
    room("performance").answer(it -> Told.json("{\"freshness\":{\"heldLines\":17},\"items\":[]}"));

    get(PATH, ISSUER.staff())
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.complete")
        .isEqualTo(true)
        .jsonPath("$.kinds.applications.count")
        .isEqualTo(4321)
        .jsonPath("$.kinds.applications.more")
        .isEqualTo(false)
        .jsonPath("$.kinds.applications.items.length()")
        .isEqualTo(5)
        .jsonPath("$.kinds.deals.count")
        .isEqualTo(100_000)
        .jsonPath("$.kinds.deals.more")
        .isEqualTo(true)
        .jsonPath("$.kinds.heldLines.count")
        .isEqualTo(17)
        .jsonPath("$.kinds.heldLines.items")
        .doesNotExist();
  }

  @Test
  void leavesOutWhatTheCallerMayNotReadAndSaysWhatIsAway() {
    room("partner").answer(it -> Told.json(page(0, 0, true)));
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
    room("catalog").answer(it -> Told.json("{\"items\":[{},{}],\"next\":\"x\"}"));
    get(PATH, ISSUER.operator())
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.kinds.length()")
        .isEqualTo(5)
        .jsonPath("$.kinds.catalogParked.count")
        .isEqualTo(2)
        .jsonPath("$.kinds.catalogParked.more")
        .isEqualTo(true);
    get(PATH).expectStatus().isUnauthorized();
  }

  private static String page(int items, int total, boolean exact) {
    String all = String.join(",", Collections.nCopies(items, "{\"id\":\"one\"}"));
    return "{\"items\":[%s],\"total\":{\"count\":%d,\"exact\":%s}}".formatted(all, total, exact);
  }
}
