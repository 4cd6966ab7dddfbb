-- One kind of request for wrk: KIND is status, mine_block or submit_block; BODY names the file with a submission's body.
-- Answers are counted by class: a refusal of a wrong block is right, an answer of 500 or more never is.
local kind = os.getenv("KIND")
local threads = {}

function setup(thread) table.insert(threads, thread) end

function init()
  refused, failed = 0, 0
  if kind == "status" then return end
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  if kind == "mine_block" then
    wrk.body = '{"miner_address":"1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"}'
  else
    local file = assert(io.open(os.getenv("BODY")))
    wrk.body = file:read("*a")
    file:close()
  end
end

function request() return wrk.format(nil, "/" .. kind) end

function response(status)
  if status >= 500 then failed = failed + 1 elseif status >= 400 then refused = refused + 1 end
end

function done(summary, latency)
  local refusals, failures = 0, summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  for _, thread in ipairs(threads) do
    refusals, failures = refusals + thread:get("refused"), failures + thread:get("failed")
  end
  io.write(string.format("| `%s` | %d | %.2f | %.2f | %d | %d |\n", kind, summary.requests / (summary.duration / 1e6),
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, refusals, failures))
end
