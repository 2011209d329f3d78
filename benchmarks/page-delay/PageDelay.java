import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * How long after an event was answered "accepted" its first notification arrives at the channel's other end, while events
 * keep arriving at a steady rate. Every event is a problem of its own: one alert, one page, one signed webhook.
 */
public class PageDelay {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern KEY = Pattern.compile("bench-\\d+");
    private static final Pattern CODE = Pattern.compile("code is ([0-9]{6})");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Long> acceptedAt = new ConcurrentHashMap<>();
    private final Map<String, Long> arrivedAt = new ConcurrentHashMap<>();
    private final BlockingQueue<String> codes = new LinkedBlockingQueue<>();
    private final JsonNode access;

    private PageDelay(JsonNode access) {
        this.access = access;
    }

    public static void main(String[] args) throws Exception {
        var bench = new PageDelay(JSON.readTree(Path.of(args[0]).toFile()));
        int sinkPort = Integer.parseInt(args[1]);
        int rate = Integer.parseInt(args[2]);
        int seconds = Integer.parseInt(args[3]);
        HttpServer sink = bench.listen(sinkPort);
        String key = bench.organise(sinkPort);
        bench.run("warm-up", key, rate, 15);
        boolean held = bench.run("measured", key, rate, seconds);
        sink.stop(0);
        System.exit(held ? 0 : 1);
    }

    private HttpServer listen(int port) throws IOException {
        var sink = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        sink.setExecutor(Executors.newFixedThreadPool(4));
        sink.createContext("/", this::take);
        sink.start();
        return sink;
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var key = KEY.matcher(body);
        var code = CODE.matcher(body);
        if (key.find()) {
            arrivedAt.putIfAbsent(key.group(), System.nanoTime());
        } else if (code.find()) {
            codes.add(code.group(1));
        }
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    /** A person reached by webhook alone, a policy that pages them, a service and the key of its integration. */
    private String organise(int sinkPort) throws Exception {
        String name = "bench" + UUID.randomUUID().toString().substring(0, 6);
        String admin = signIn(access.get("adminEmail").textValue(), access.get("adminPassword").textValue());
        String email = name + "@example.org";
        String person = id(call("POST", "/v1/people", admin, """
                {"name":"%s","email":"%s","timeZone":"UTC","role":"responder","password":"correct-horse-%s"}"""
                .formatted(name, email, name)));
        String mine = signIn(email, "correct-horse-" + name);
        String method = id(call("POST", "/v1/me/contact-methods", mine, """
                {"kind":"webhook","address":"http://127.0.0.1:%d/hook","name":"bench"}""".formatted(sinkPort)));
        call("POST", "/v1/me/contact-methods/" + method + "/verification", mine, null);
        String code = codes.poll(20, TimeUnit.SECONDS);
        if (code == null) {
            throw new IllegalStateException("no verification code arrived at the webhook");
        }
        call("PUT", "/v1/me/contact-methods/" + method + "/verification", mine, "{\"code\":\"" + code + "\"}");
        call("POST", "/v1/me/notification-rules", mine, """
                {"urgency":"high","steps":[{"after":"PT0S","contactMethodId":"%s"}]}""".formatted(method));
        String policy = id(call("POST", "/v1/escalation-policies", admin, """
                {"name":"%s","repeat":0,"levels":[{"targets":[{"type":"person","id":"%s"}],"timeout":"PT1H"}]}"""
                .formatted(name, person)));
        String service = id(call("POST", "/v1/services", admin, """
                {"name":"%s","tier":1,"escalationPolicyId":"%s"}""".formatted(name, policy)));
        TimeUnit.SECONDS.sleep(3); // until alerts has heard of the service
        return call("POST", "/v1/integrations", admin, """
                {"name":"%s","kind":"events","serviceId":"%s"}""".formatted(name, service)).get("key").textValue();
    }

    private boolean run(String what, String key, int rate, int seconds) throws InterruptedException {
        acceptedAt.clear();
        arrivedAt.clear();
        URI target = URI.create(access.get("services").get("alerts").textValue() + "/v1/events");
        int events = rate * seconds;
        long begun = System.nanoTime();
        for (int i = 0; i < events; i++) {
            long due = begun + i * 1_000_000_000L / rate;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            send(target, key, "bench-" + System.nanoTime());
        }
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (arrivedAt.size() < events && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return report(what, rate, events);
    }

    private void send(URI target, String key, String name) {
        String body = """
                {"action":"trigger","dedupKey":"%1$s","summary":"Down %1$s","source":"bench","severity":"critical"}"""
                .formatted(name);
        var request = HttpRequest.newBuilder(target)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        http.sendAsync(request, BodyHandlers.discarding()).thenAccept(answer -> {
            if (answer.statusCode() == 202) {
                acceptedAt.put(name, System.nanoTime());
            }
        });
    }

    private boolean report(String what, int rate, int events) {
        double[] delays = acceptedAt.entrySet().stream()
                .filter(accepted -> arrivedAt.containsKey(accepted.getKey()))
                .mapToDouble(accepted -> Math.max(0, arrivedAt.get(accepted.getKey()) - accepted.getValue()) / 1e6)
                .toArray();
        Arrays.sort(delays);
        double p50 = at(delays, 0.50);
        double p99 = at(delays, 0.99);
        System.out.printf(
                "%-9s %d events/s: sent %d, accepted %d, notified %d; accepted -> channel p50 %.1f ms, p99 %.1f ms, max %.1f ms"
                        + " | of the limit: p50 %.2f (50 ms), p99 %.2f (250 ms)%n",
                what, rate, events, acceptedAt.size(), delays.length, p50, p99, at(delays, 1), p50 / 50, p99 / 250);
        return delays.length == events && p50 <= 50 && p99 <= 250;
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    private String signIn(String email, String password) throws Exception {
        return call("POST", "/v1/sessions", null, "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}")
                .get("token")
                .textValue();
    }

    private JsonNode call(String method, String path, String token, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(access.get("url").textValue() + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isBlank() ? JSON.nullNode() : JSON.readTree(answer.body());
    }

    private static String id(JsonNode created) {
        return created.get("id").textValue();
    }
}
