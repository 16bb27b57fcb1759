// Says `text` and resolves with everything that arrived until the answer to it.
window.talk = async (text, webSocket) => {
  const domain = `${location.origin}/v3/directline`;
  const { token } = await (await fetch(`${domain}/tokens/generate`, { method: 'POST' })).json();
  const line = new DirectLine.DirectLine({ token, domain, webSocket });
  const arrived = [];
  let posted;
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`No answer in 15 s; arrived: ${JSON.stringify(arrived)}`)), 15000);
    // The socket may bring the answer before the post has been confirmed.
    const look = () => {
      if (posted && arrived.some(activity => activity.type === 'message' && activity.replyToId === posted)) resolve({ posted, arrived });
    };
    line.activity$.subscribe(activity => {
      arrived.push(activity);
      look();
    }, reject);
    line.postActivity({ type: 'message', text, from: { id: 'khach', role: 'user' } }).subscribe(id => {
      posted = id;
      look();
    }, reject);
  });
};
