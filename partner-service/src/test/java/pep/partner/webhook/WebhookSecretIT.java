package pep.partner.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.partner.webhook.WebhookScene.DEAL;

import com.mongodb.client.MongoClient;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;

/** A secret is seen once, kept encrypted and rotated without a gap. */
@WebhookServiceTest
class WebhookSecretIT {

  @Autowired Api api;
  @Autowired Events events;
  @Autowired MongoClient mongo;

  @Value("${spring.mongodb.database}")
  String database;

  private final Receiver receiver = new Receiver();
  private WebhookScene scene;

  @BeforeEach
  void aVendor() {
    scene = new WebhookScene(api, events);
  }

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void showsTheSecretOnceAndKeepsItEncrypted() {
    Answer registered = scene.register(scene.staff(), receiver.url(), DEAL);
    String secret = registered.text("secret");
    String path = "/api/webhooks/" + registered.text("webhook/id");

    assertThat(secret).startsWith("whsec_");
    scene.staff().post(path + "/disable", Map.of("reason", "maintenance")).expect(200);
    assertThat(scene.staff().get(path).expect(200).body()).doesNotContain("whsec_");
    assertThat(scene.staff().get("/api/webhooks").expect(200).body()).doesNotContain("whsec_");
    assertThat(scene.staff().get(path + "/history").expect(200).body()).doesNotContain("whsec_");
    assertThat(wholeDatabase()).doesNotContain(secret, secret.substring(6), "whsec_");
  }

  @Test
  void aRotationLetsBothSecretsSignUntilTheGraceIsOver() {
    Answer registered = scene.register(scene.staff(), receiver.url(), DEAL);
    String first = registered.text("secret");
    String path = "/api/webhooks/" + registered.text("webhook/id");

    String second = scene.staff().post(path + "/rotate-secret").expect(200).text("secret");
    scene.staff().post(path + "/test").expect(200);
    String third =
        scene
            .staff()
            .post(path + "/rotate-secret", Map.of("graceSeconds", 0))
            .expect(200)
            .text("secret");
    scene.staff().post(path + "/test").expect(200);

    Receiver.Post during = receiver.posts().get(0);
    assertThat(during.header("webhook-signature").split(" ")).hasSize(2);
    assertThat(during.verifies(first)).isTrue();
    assertThat(during.verifies(second)).isTrue();
    Receiver.Post after = receiver.posts().get(1);
    assertThat(after.header("webhook-signature").split(" ")).hasSize(1);
    assertThat(after.verifies(second)).isFalse();
    assertThat(after.verifies(third)).isTrue();
    scene
        .staff()
        .post(path + "/rotate-secret", Map.of("graceSeconds", -1))
        .expectFieldError("graceSeconds", "min");
  }

  @Test
  void theSameKeyRegistersOneEndpointAndAnswersTheSame() {
    Api keyed = scene.staff().with("Idempotency-Key", UUID.randomUUID().toString());
    Answer first = scene.register(keyed, receiver.url(), DEAL);
    Answer again = scene.register(keyed, receiver.url(), DEAL);

    assertThat(again.text("webhook/id")).isEqualTo(first.text("webhook/id"));
    assertThat(again.text("secret")).isEqualTo(first.text("secret"));
    keyed
        .post(
            "/api/webhooks", Map.of("url", receiver.url(), "eventTypes", List.of("tier.moved.v1")))
        .expectProblem(422, "idempotency-key-reused");
  }

  @Test
  void ofManyWhoAskAtOnceWithOneKeyAllGetTheSameEndpointAndSecret() throws Exception {
    Api keyed = scene.staff().with("Idempotency-Key", UUID.randomUUID().toString());
    Callable<Answer> call = () -> scene.register(keyed, receiver.url(), DEAL);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> answers = threads.invokeAll(Collections.nCopies(6, call));

      assertThat(answers)
          .extracting(answer -> answer.get().text("secret"))
          .containsOnly(answers.getFirst().get().text("secret"));
    }
    assertThat(scene.staff().get("/api/webhooks").expect(200).json().path("items")).hasSize(1);
  }

  /** Every document, with binary values in hexadecimal and as text. */
  private String wholeDatabase() {
    StringBuilder all = new StringBuilder();
    JsonWriterSettings settings =
        JsonWriterSettings.builder()
            .outputMode(JsonMode.RELAXED)
            .binaryConverter(
                (value, writer) ->
                    writer.writeString(
                        HexFormat.of().formatHex(value.getData())
                            + new String(value.getData(), StandardCharsets.ISO_8859_1)))
            .build();
    for (String name : mongo.getDatabase(database).listCollectionNames()) {
      for (Document each : mongo.getDatabase(database).getCollection(name).find()) {
        all.append(each.toJson(settings)).append('\n');
      }
    }
    return all.toString();
  }
}
