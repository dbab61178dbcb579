package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InstalledService.class)
class RefreshTokenIT {

  private final RunningService service;
  private final People people;

  RefreshTokenIT(RunningService service) {
    this.service = service;
    this.people = new People(service.origin());
  }

  @Test
  void rotatesRefreshTokensAndEndsAllWhenOneComesTwice() {
    People.Vendor vendor = people.vendorWithAdmin();
    String first = people.tokens(vendor.email(), "openid api").path("refresh_token").asString();
    String second = Browser.json(people.refresh(first), 200).path("refresh_token").asString();
    assertThat(second).isNotEqualTo(first);
    String third = Browser.json(people.refresh(second), 200).path("refresh_token").asString();

    assertThat(people.refresh(first).statusCode()).isEqualTo(400);
    assertThat(people.refresh(third).statusCode()).isEqualTo(400);
  }

  @Test
  void revokesARefreshToken() {
    People.Vendor vendor = people.vendorWithAdmin();
    String token = people.tokens(vendor.email(), "openid api").path("refresh_token").asString();

    HttpResponse<String> revoked =
        new Browser(service.origin())
            .post(
                "/oauth2/revoke",
                Map.of("token", token),
                Browser.basic("portal", RunningService.PORTAL_SECRET));
    assertThat(revoked.statusCode()).isEqualTo(200);
    assertThat(people.refresh(token).statusCode()).isEqualTo(400);
  }
}
