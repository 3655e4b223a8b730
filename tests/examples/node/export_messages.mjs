// Exports the messages of a day, waits for the export and downloads it. The library's own download returns nothing.

/** @param {import("intercom-client").IntercomClient} client */
export async function run(client, wait) {
  const now = Math.floor(Date.now() / 1000);
  let job = await client.dataExport.create({
    created_at_after: now - 24 * 3600,
    created_at_before: now,
  });
  while (job.status === "pending" || job.status === "in_progress") {
    await new Promise((resolve) => setTimeout(resolve, wait));
    job = await client.dataExport.find({ job_identifier: job.job_identifier });
  }
  const token = process.env.INTERCOM_API_KEY;
  const response = await fetch(job.download_url, {
    headers: {
      Authorization: `Bearer ${token}`,
      Accept: "application/octet-stream",
    },
  });
  return Buffer.from(await response.arrayBuffer());
}
