package io.galley.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.galley.check.Inspection;
import io.galley.ingest.Material;
import io.galley.ingest.Submission;
import io.galley.render.InspectionJson;
import io.galley.text.Document;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A Galley that runs elsewhere and examines articles; what it finds is judged here. Safe for use by several threads. */
final class Server {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private final URI address;
    private final Optional<String> key;
    private final Duration patience;
    private final Console console;
    private final HttpClient client;

    /** Why the server has not examined an article. */
    static final class RefusalException extends Exception {
        private static final long serialVersionUID = 1;

        private final ExitCode exitCode;

        RefusalException(String file, String why, ExitCode exitCode) {
            super(file + ": " + why);
            this.exitCode = exitCode;
        }

        /** UNREADABLE for what the user has to change, INCONCLUSIVE for what another time may go well. */
        ExitCode exitCode() {
            return exitCode;
        }
    }

    /**
     * @param address where it runs, without the path of the API
     * @param key what it wants to be shown, if anything
     * @param patience how long an article may take
     */
    Server(URI address, Optional<String> key, Duration patience, Console console) {
        this.address =
                address.resolve(address.getRawPath().replaceFirst("^/*", "/").replaceFirst("/*$", "/"));
        this.key = key;
        this.patience = patience;
        this.console = console;
        client = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    /** What its checks find. A server that is busy and says for how long is asked once more, unless that is too long. */
    Inspection inspect(Submission submission, Document document) throws RefusalException {
        String file = document.name();
        HttpRequest request = request(submission);
        HttpResponse<String> response = send(file, request);
        Optional<Duration> wait = wait(response);
        if (response.statusCode() == UNAVAILABLE && wait.isPresent()) {
            console.complain(file + ": " + address + " is busy; it is asked again in "
                    + wait.get().toSeconds() + " s");
            sleep(file, wait.get());
            response = send(file, request);
        }
        InspectionJson inspection = read(file, response);
        try {
            if (inspection.isOf(document)) {
                return inspection.toInspection();
            }
        } catch (RuntimeException e) {
            // Whatever is wrong with what somebody else's program sent is no fault of this one.
            throw new RefusalException(file, address + " answers with what makes no sense: " + e, ExitCode.UNREADABLE);
        }
        throw new RefusalException(
                file, address + " reads it otherwise: is it of another version?", ExitCode.UNREADABLE);
    }

    private HttpRequest request(Submission submission) {
        String boundary = UUID.randomUUID().toString();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("targetLanguage", submission.languages().target().toLanguageTag());
        submission.languages().source().map(Locale::toLanguageTag).ifPresent(tag -> words.put("sourceLanguage", tag));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        file(body, boundary, "target", submission.target());
        submission.source().ifPresent(source -> file(body, boundary, "source", source));
        words.forEach((name, value) -> part(
                body, boundary, "name=\"" + name + "\"", Optional.empty(), value.getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve("api/v1/inspections"))
                .timeout(patience)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Accept", "application/json, application/problem+json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return request.build();
    }

    /** Of the name only the ending matters to a reader, and a whole name may have letters that a header cannot carry. */
    private static void file(ByteArrayOutputStream body, String boundary, String name, Material material) {
        String ending = material.name().replaceFirst("(?s)^.*?((\\.[A-Za-z0-9]{1,8})?)$", "$1");
        part(
                body,
                boundary,
                "name=\"" + name + "\"; filename=\"article" + ending + "\"",
                Optional.of(material.mediaType().orElse("application/octet-stream")),
                material.bytes());
    }

    private static void part(
            ByteArrayOutputStream body, String boundary, String disposition, Optional<String> type, byte[] bytes) {
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n"
                + type.map(known -> "Content-Type: " + known + "\r\n").orElse("") + "\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(String file, HttpRequest request) throws RefusalException {
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        try {
            // The request's own timeout ends with the head of the answer; this bounds the whole.
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw late(file);
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            if (cause instanceof HttpTimeoutException) {
                throw late(file);
            }
            String why = Objects.requireNonNullElse(
                    cause.getMessage(), cause.getClass().getSimpleName());
            throw new RefusalException(file, address + " cannot be reached: " + why, ExitCode.INCONCLUSIVE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusalException(file, "the request was interrupted", ExitCode.INCONCLUSIVE);
        }
    }

    private RefusalException late(String file) {
        return new RefusalException(
                file, address + " did not answer within " + patience.toSeconds() + " s", ExitCode.INCONCLUSIVE);
    }

    /** How long the server wants one to wait, if it says so in seconds and that is bearable. */
    private Optional<Duration> wait(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .filter(wait -> wait.compareTo(patience) <= 0);
    }

    private static void sleep(String file, Duration wait) throws RefusalException {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusalException(file, "the request was interrupted", ExitCode.INCONCLUSIVE);
        }
    }

    private InspectionJson read(String file, HttpResponse<String> response) throws RefusalException {
        int status = response.statusCode();
        if (status == UNAUTHORIZED) {
            throw new RefusalException(
                    file,
                    address + (key.isPresent() ? " refuses the key in GALLEY_KEY" : " wants a key: set GALLEY_KEY"),
                    ExitCode.UNREADABLE);
        }
        Optional<String> detail = detail(response);
        if (detail.isPresent() && status != NOT_FOUND) {
            throw new RefusalException(
                    file,
                    address + " says: " + detail.get(),
                    status >= 500 ? ExitCode.INCONCLUSIVE : ExitCode.UNREADABLE);
        }
        if (status >= 500) {
            throw new RefusalException(file, address + " answers with status " + status, ExitCode.INCONCLUSIVE);
        }
        if (status != 200 || !type(response).startsWith("application/json")) {
            throw new RefusalException(
                    file,
                    address + " answers with status " + status + " and " + type(response)
                            + ", not as Galley does; is that its address, and is it of this version?",
                    ExitCode.UNREADABLE);
        }
        try {
            return Optional.ofNullable(JSON.readValue(response.body(), InspectionJson.class))
                    .orElseThrow(() -> strange(file));
        } catch (JsonProcessingException e) {
            throw strange(file);
        }
    }

    private RefusalException strange(String file) {
        return new RefusalException(
                file,
                address + " answers with what this version does not understand: is it of another version?",
                ExitCode.UNREADABLE);
    }

    /** What a server says that refuses, if it is one of ours. */
    private static Optional<String> detail(HttpResponse<String> response) {
        if (!type(response).startsWith("application/problem+json")) {
            return Optional.empty();
        }
        try {
            JsonNode detail = JSON.readTree(response.body()).path("detail");
            return Optional.of(detail.asText("")).filter(words -> !words.isBlank());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("no content type");
    }
}
