package pep.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import pep.platform.digest.Sha256;
import pep.platform.problem.ProblemWriter;
import pep.platform.problem.Problems;
import tools.jackson.databind.json.JsonMapper;

class JsonBodyFilterTest {

  private final JsonBodyFilter filter =
      new JsonBodyFilter(
          new Problems("http://here"), new ProblemWriter(JsonMapper.shared()), JsonMapper.shared());
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final MockFilterChain chain = new MockFilterChain();

  @Test
  void handsTheWholeBodyOnWithItsFingerprint() throws Exception {
    byte[] body =
        ("[" + " ".repeat(JsonBodyFilter.LIMIT - 2) + "]").getBytes(StandardCharsets.UTF_8);
    filter.doFilter(request("application/json", body), response, chain);

    assertThat(chain.getRequest()).isNotNull();
    assertThat(chain.getRequest().getInputStream().readAllBytes()).isEqualTo(body);
    assertThat(chain.getRequest().getAttribute(JsonBodyFilter.FINGERPRINT))
        .isEqualTo(Sha256.hex("[]"));
  }

  @Test
  void refusesOneByteMoreAlsoWhenTheLengthIsNotSaid() throws Exception {
    byte[] body = new byte[JsonBodyFilter.LIMIT + 1];
    filter.doFilter(request("Application/merge-patch+json ;charset=UTF-8", body), response, chain);
    assertThat(response.getStatus()).isEqualTo(413);
    assertThat(response.getContentAsString()).contains("\"code\":\"too-large\"");

    MockHttpServletResponse second = new MockHttpServletResponse();
    filter.doFilter(unsaid(request("application/json", body)), second, chain);
    assertThat(second.getStatus()).isEqualTo(413);
    assertThat(chain.getRequest()).as("nothing was passed on").isNull();
  }

  @Test
  void leavesStreamsAlone() throws Exception {
    MockHttpServletRequest stream =
        request("application/x-ndjson", new byte[JsonBodyFilter.LIMIT + 1]);
    filter.doFilter(stream, response, chain);
    assertThat(chain.getRequest()).isSameAs(stream);
  }

  private static MockHttpServletRequest request(String type, byte @Nullable [] body) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/things");
    request.setContentType(type);
    request.setContent(body);
    request.addHeader(JsonBodyFilter.KEY, "k1");
    return request;
  }

  private static MockHttpServletRequest unsaid(MockHttpServletRequest request) {
    MockHttpServletRequest chunked =
        new MockHttpServletRequest("POST", "/api/things") {
          @Override
          public long getContentLengthLong() {
            return -1;
          }
        };
    chunked.setContentType(request.getContentType());
    chunked.setContent(request.getContentAsByteArray());
    return chunked;
  }
}
