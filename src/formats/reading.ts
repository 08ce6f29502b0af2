/**
 * How a release is read elsewhere, in the folder that its ZIP unpacks to: of each theme, how many published reviews gave it a
 * stage (n), and how many of those Established or above. Each ends with what it found in `found`.
 */
export const READING = {
  r: `# What each column means:
dictionary <- read.csv("dictionary.csv", na.strings = "")

stages <- read.csv("stages.csv", na.strings = "")
framework <- read.csv("framework.csv", na.strings = "", encoding = "UTF-8")
themes <- framework[framework$level == "theme", c("code", "name")]
given <- merge(stages[stages$level == "theme" & !is.na(stages$low), ], themes)
given$n <- 1
given$established <- given$low >= 3
found <- aggregate(given[c("n", "established")], given[c("name", "code")], sum)
print(found[c("code", "name", "n", "established")])
`,
  python: `import json

import pandas as pd
import pyarrow.parquet as pq

# What each column means stands in the file itself.
dictionary = json.loads(pq.read_metadata("stages.parquet").metadata[b"dictionary"])

stages = pd.read_parquet("stages.parquet").dropna(subset=["low"])
framework = pd.read_parquet("framework.parquet")
given = stages.merge(framework[framework.level == "theme"], on=["level", "code"])
reached = (given.low >= 3).groupby([given.code, given.name])
found = reached.agg(n="count", established="sum").reset_index()
print(found)
`,
  duckdb: `-- What each column means stands in the file itself.
select decode(value) as dictionary
from parquet_kv_metadata('stages.parquet')
where decode(key) = 'dictionary';

create or replace view found as
select code, name, count(*) as n, count(*) filter (where low >= 3) as established
from 'stages.parquet'
join (from 'framework.parquet' where level = 'theme') using (level, code)
where low is not null
group by code, name
order by code;

from found;
`,
} as const;

export type ReadingLanguage = keyof typeof READING;
