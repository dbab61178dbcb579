package pep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.test.Api;
import pep.platform.test.ServiceTest;
import pep.platform.test.Tokens;

/** A handler serves the kind of caller that it asks for, and the others never reach it. */
@ServiceTest
class ReachIT {

  private static final String SCOPE = "things:read";

  @Autowired Api api;
  @Autowired Tokens tokens;

  private Api staff;
  private Api partner;

  @BeforeEach
  void callersOfOneVendor() {
    staff = api.vendor("ven_1", SCOPE);
    partner = api.partner("ven_1", "par_1", SCOPE);
  }

  @Test
  void aPartnerIsRefusedBeforeItsBodyIsRead() {
    partner.post("/api/reach/staff", "not even JSON").expectProblem(403, "forbidden");
    staff.post("/api/reach/staff", "not even JSON").expect(400);
    assertThat(staff.post("/api/reach/staff", "{\"text\":\"why\"}").expect(200).body())
        .isEqualTo("ven_1");
  }

  @Test
  void theVendorsStaffIsNoPartner() {
    staff.get("/api/reach/partner").expectProblem(403, "forbidden");
    assertThat(partner.get("/api/reach/partner").expect(200).body()).isEqualTo("par_1");
  }

  @Test
  void whoActsForAVendorIsNoOperator() {
    staff.get("/api/reach/operator").expectProblem(403, "forbidden");
    partner.get("/api/reach/operator").expectProblem(403, "forbidden");
  }

  @Test
  void aTokenWithoutVendorReachesNothingOfAnyVendor() {
    Api nobody = api.as(tokens.withoutVendor(SCOPE));
    nobody.get("/api/reach/either").expectProblem(403, "no-vendor-in-token");
    nobody.get("/api/reach/partner").expectProblem(403, "no-vendor-in-token");
  }

  @Test
  void whatBothMayAskForIsNarrowedToTheOneThatAsks() {
    assertThat(staff.get("/api/reach/either").expect(200).body()).isEqualTo("the vendor");
    assertThat(staff.get("/api/reach/either?about=par_2").expect(200).body()).isEqualTo("par_2");
    assertThat(partner.get("/api/reach/either").expect(200).body()).isEqualTo("par_1");
    assertThat(partner.get("/api/reach/either?about=par_1").expect(200).body()).isEqualTo("par_1");
    partner.get("/api/reach/either?about=par_2").expectProblem(404, "not-found");
  }

  @Test
  void aTokenThatDoesNotSayThatItIsAnAccessTokenIsRefused() {
    for (String type : Arrays.asList(null, "JWT", "logout+jwt")) {
      api.as(tokens.ofType(type, "ven_1", SCOPE))
          .get("/api/reach/either")
          .expectProblem(401, "unauthenticated");
    }
    api.as(tokens.ofType("at+jwt", "ven_1", SCOPE)).get("/api/reach/either").expect(200);
  }

  @Test
  void anOwnTokenThatIsMeantForAnotherIsRefused() {
    api.as(tokens.forAudience("portal", "ven_1", SCOPE))
        .get("/api/reach/either")
        .expectProblem(401, "unauthenticated");
  }
}
