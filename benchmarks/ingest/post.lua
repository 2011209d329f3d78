-- Posts one alert per request, going round a fixed set of distinct alerts.
-- arguments: FORMAT (muster | alertmanager) COUNT [PAUSE in ms before each request] [bearer key]
-- Both formats carry the same labels, summary and link; every thread starts at another place of the round.
local threads = 0

function setup(thread)
  thread:set("first", threads * 499)
  threads = threads + 1
end

local function alert(format, i)
  local labels = string.format(
    '{"alertname":"HighLatency","instance":"web-%05d:9100","job":"web","namespace":"shop","severity":"warning"}', i)
  local summary = string.format("p99 latency of web-%05d above 2 s for 5 minutes", i)
  local link = string.format("http://prometheus.example.com/graph?g0.expr=latency_%d", i)
  if format == "alertmanager" then
    return string.format('[{"labels":%s,"annotations":{"summary":"%s"},"generatorURL":"%s"}]', labels, summary, link)
  end
  return string.format(
    '{"action":"trigger","dedupKey":"latency/web-%05d","summary":"%s","severity":"warning","source":"web-%05d:9100",'
      .. '"labels":%s,"links":[{"href":"%s"}]}',
    i, summary, i, labels, link)
end

function init(args)
  local count = tonumber(args[2])
  pause = tonumber(args[3] or "0")
  local headers = { ["Content-Type"] = "application/json" }
  if args[4] then
    headers["Authorization"] = "Bearer " .. args[4]
  end
  requests = {}
  for i = 0, count - 1 do
    requests[i] = wrk.format("POST", nil, headers, alert(args[1], i))
  end
  total = count
  place = first
end

function request()
  place = (place + 1) % total
  return requests[place]
end

function delay()
  return pause > 0 and math.random(0, 2 * pause) or 0
end

function done(summary, latency, reqs)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write
    + summary.errors.timeout
  io.write(string.format("RESULT %.0f %.2f %.2f %d\n", summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, failed))
end
