package io.galley.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Starts what was packaged as a user does, and prints how long it takes: the cold command line on the sample article and on a
 * hundred others, the service until it is ready, with the memory that it then holds, and on the hundred when it is warm.
 */
public final class StartUp {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final Path PACKAGED = Path.of("target/quarkus-app");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int COLD_STARTS = 5;
    private static final int ARTICLES = 100;
    private static final int WARM_ROUNDS = 3;

    private StartUp() {}

    public static void main(String... args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("galley-start-up");
        try {
            List<Path> articles = articles(folder);
            commandLine(articles);
            service(articles);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static List<Path> articles(Path folder) throws IOException {
        List<Path> articles = new ArrayList<>();
        for (CleanNews.Story story : CleanNews.stories().subList(0, ARTICLES)) {
            articles.add(Files.writeString(folder.resolve("article" + articles.size() + ".txt"), story.text()));
        }
        return articles;
    }

    private static void commandLine(List<Path> articles) throws IOException, InterruptedException {
        String sample = "../shared/seed/article.txt";
        List<String> plain = List.of(JAVA, "-jar", PACKAGED + "/quarkus-run.jar", "check", "--profile", "fast", sample);
        List<String> launched = List.of(PACKAGED + "/galley", "check", "--profile", "fast", sample);
        seconds(launched);
        cold("java -jar", plain);
        cold("the launcher", launched);
        List<String> all = new ArrayList<>(launched.subList(0, launched.size() - 1));
        articles.forEach(article -> all.add(article.toString()));
        OUT.printf(Locale.ROOT, "%d articles in one call, fast: %.1f s%n", ARTICLES, seconds(all));
    }

    private static void cold(String how, List<String> command) throws IOException, InterruptedException {
        double[] times = new double[COLD_STARTS];
        for (int i = 0; i < times.length; i++) {
            times[i] = seconds(command);
        }
        Arrays.sort(times);
        OUT.printf(
                Locale.ROOT,
                "cold check of the sample, fast, %s: %.2f s (median of %d, best %.2f s)%n",
                how,
                times[times.length / 2],
                times.length,
                times[0]);
    }

    private static double seconds(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        if (code > 1 && code != 3) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void service(List<Path> articles) throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        long start = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(
                        JAVA, "-Dquarkus.http.port=" + port, "-jar", PACKAGED + "/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GALLEY_MODEL_USE", "false");
        Process service = builder.start();
        try {
            HttpClient client = HttpClient.newHttpClient();
            URI home = URI.create("http://localhost:" + port);
            HttpRequest ready =
                    HttpRequest.newBuilder(home.resolve("/q/health/ready")).build();
            while (!isReady(client, ready)) {
                if (!service.isAlive()) {
                    throw new IllegalStateException("the service stopped with " + service.exitValue());
                }
                Thread.sleep(50);
            }
            OUT.printf(Locale.ROOT, "service, start to ready: %.1f s%n", (System.nanoTime() - start) / 1e9);
            Path status = Path.of("/proc", String.valueOf(service.pid()), "status");
            if (Files.isReadable(status)) {
                Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                        .forEach(OUT::println);
            }
            for (int round = 1; round <= WARM_ROUNDS; round++) {
                warm(client, home.resolve("/api/v1/reports"), articles, round);
            }
        } finally {
            service.destroy();
        }
    }

    /** As many requests at a time as there are processors; a sentence that came before is remembered, so each round has its own. */
    private static void warm(HttpClient client, URI reports, List<Path> articles, int round) throws IOException {
        List<HttpRequest> requests = new ArrayList<>();
        for (Path article : articles) {
            String text = Files.readString(article).replace(". ", ", and that in round " + round + ". ");
            requests.add(HttpRequest.newBuilder(reports)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            new ObjectMapper().writeValueAsString(Map.of("text", text))))
                    .build());
        }
        long start = System.nanoTime();
        requests.parallelStream().forEach(request -> examine(client, request));
        OUT.printf(
                Locale.ROOT,
                "service, round %d: %.1f articles a second%n",
                round,
                requests.size() / ((System.nanoTime() - start) / 1e9));
    }

    private static void examine(HttpClient client, HttpRequest request) {
        HttpResponse<Void> response = client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .join();
        if (response.statusCode() != 200) {
            throw new IllegalStateException("the service answered " + response.statusCode());
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
