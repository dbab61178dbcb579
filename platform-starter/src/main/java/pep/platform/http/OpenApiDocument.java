package pep.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.problem.NotFound;
import pep.platform.security.Open;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The committed OpenAPI contract of this service, which the build holds against its code. */
@RestController
public class OpenApiDocument {

  private final ClassPathResource contract;
  private final JsonMapper mapper;

  /**
   * @param path of the contract on the class path
   */
  public OpenApiDocument(String path, JsonMapper mapper) {
    this.contract = new ClassPathResource(path);
    this.mapper = mapper;
  }

  /** Shows this document. */
  @GetMapping(path = "/api/${pep.room}/openapi.json")
  @Open
  public Map<String, Object> openApi() throws IOException {
    if (!contract.exists()) {
      throw new NotFound("contract", contract.getPath());
    }
    try (InputStream json = contract.getInputStream()) {
      return mapper.readValue(json, new TypeReference<>() {});
    }
  }
}
